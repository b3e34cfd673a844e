import { ascii, uniqueNames } from '../form-reading/ids.ts'

/** In bytes, which are characters here. The limit of SPSS; others take more. */
const longestName = 64

/** Words that SPSS or R keeps for itself. */
const reserved =
  'all and by eq ge gt le lt ne not or to with if else repeat while function for next break in true false null inf nan na'.split(
    ' ',
  )

/**
 * Hands out names of variables that SPSS, R, Excel and databases take alike: a letter, then letters, digits and `_`, at most
 * 64. Umlauts are written out; what differs only in case counts as the same and gets a number.
 */
export function newVariableNames(): (wanted: string) => string {
  const take = uniqueNames(longestName, reserved, (name) => name.toLowerCase())
  return (wanted) => {
    const name = ascii(wanted)
      .replace(/[^A-Za-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
    return take(/^[A-Za-z]/.test(name) ? name : `v_${name}`)
  }
}
