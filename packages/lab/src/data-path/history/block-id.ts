const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A block's name as its maker gives it: a ULID of the moment, in milliseconds since 1970, with a number in place of chance. */
export function blockId(at: number, number: number): string {
  return inBase32(at, 10) + inBase32(number, 16);
}

function inBase32(value: number, length: number): string {
  let text = "";
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) text = `${digits[rest % 32]}${text}`;
  return text;
}
