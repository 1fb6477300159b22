import type { z } from 'zod';

/** `T` with `readonly` written on every level: a schema says what data looks like, not who may change it. */
export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** `true` where the two types are the same, optional and readonly marks included. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * Ties a schema to a type of the core: `exactly<PersonEntity>()(schema)` compiles only where what the schema yields
 * and the type are the same, field by field. A field added on one side alone is a type error.
 */
export function exactly<T>(): <S extends z.ZodType>(
  schema: Same<DeepReadonly<z.output<S>>, DeepReadonly<T>> extends true ? S : never,
) => z.ZodType<T> {
  return schema => schema as unknown as z.ZodType<T>;
}
