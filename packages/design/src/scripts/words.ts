/// <reference lib="dom" />

/** What the workbench says, by name, in the language of the page; `{}` stands for a number. */
export type Words = (name: string, ...numbers: readonly number[]) => string

/** The words stand as JSON in `data-words`, because only the server knows the language. */
export function readWords(root: HTMLElement): Words {
  const texts: Readonly<Record<string, string>> = JSON.parse(root.dataset['words'] ?? '{}')
  return (name, ...numbers) =>
    numbers.reduce<string>((text, number) => text.replace('{}', String(number)), texts[name] ?? '')
}
