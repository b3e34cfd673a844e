/** A name as it stands in the file: what is not a letter or digit becomes its code. */
export function encodedName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9-]/g, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`)
}
