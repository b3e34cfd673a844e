import { isSame } from '../comparison.ts'
import { listFrom, numberIn, textFrom } from '../conversions.ts'
import { joinTexts } from './join-texts.ts'
import { ofValues } from './language-function.ts'

/** Functions of lists; `position` looks into texts as well. Places are counted from one. */
export const listFunctions = {
  position: ofValues(2, 2, ([whole = null, part = null]) => {
    if (typeof whole === 'string') {
      const index = typeof part === 'string' ? whole.indexOf(part) : -1
      return index < 0 ? null : Array.from(whole.slice(0, index)).length + 1
    }
    return listFrom(whole).findIndex((item) => part !== null && isSame(item, part)) + 1 || null
  }),
  item: ofValues(2, 2, ([list, place]) => listFrom(list)[numberIn(place) - 1] ?? null),
  join: ofValues(2, 2, ([list, separator]) =>
    joinTexts(
      listFrom(list).flatMap((item) => (item === null ? [] : textFrom(item))),
      textFrom(separator),
    ),
  ),
}
