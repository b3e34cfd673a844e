import type { PaperFormName } from '@meinungsbild/storage'

/** A form as it is written on its corner and in addresses: `3-12`, the twelfth of the third batch. */
export function formName({ batch, number }: PaperFormName): string {
  return `${batch}-${number}`
}

/** Reads `3-12`; `undefined` for what is no form's name. */
export function readFormName(text: string): PaperFormName | undefined {
  const [, batch, number] = /^([1-9]\d{0,5})-([1-9]\d{0,5})$/.exec(text) ?? []
  return batch === undefined || number === undefined
    ? undefined
    : { batch: Number(batch), number: Number(number) }
}
