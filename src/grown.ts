/** The array itself, or where it is shorter than `length` a copy that has room for at least twice as much. */
export function grown<T extends Int32Array | Int16Array | Uint16Array | Uint8Array>(numbers: T, length: number): T {
  if (length <= numbers.length) return numbers;
  const more = new (numbers.constructor as new (length: number) => T)(Math.max(length, numbers.length * 2));
  more.set(numbers);
  return more;
}
