/** The array itself, or where it is shorter than `length` a copy that has room for at least twice as much. */
export function grown(numbers: Int32Array, length: number): Int32Array {
  if (length <= numbers.length) return numbers;
  const more = new Int32Array(Math.max(length, numbers.length * 2));
  more.set(numbers);
  return more;
}
