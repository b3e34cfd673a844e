import type { DisclosureRule } from '../disclosure.ts'

/** Whether so few people are kept secret; of nobody everybody may know. */
export function isSmall({ smallCell }: DisclosureRule): (people: number) => boolean {
  return (people) => people > 0 && people < smallCell
}
