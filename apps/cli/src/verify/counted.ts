/** A number with its noun: `1 Akte`, `3 Akten`. */
export function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
