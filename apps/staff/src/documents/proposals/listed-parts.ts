import { oneLine } from '../../papers/one-line.ts'

/** Parts with something in them, each as a list under its title. */
export function listedParts(
  all: readonly (readonly [title: string, items: readonly string[]])[],
): string {
  return all
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => `${title}:\n\n${items.map((item) => `- ${oneLine(item)}`).join('\n')}`)
    .join('\n\n')
}
