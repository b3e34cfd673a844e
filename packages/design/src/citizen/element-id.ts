/*
 * HTML ids are made from field names. No field name contains `:` before a code or a doubled `~`, so none of these can
 * meet another one, whatever an author calls questions, rows and options.
 */

/** One radio or checkbox of a group. The first one bears the field's name: that is where the error summary leads. */
export function choiceId(field: string, value: string, first: boolean): string {
  return first ? field : `${field}:${value}`
}

export function helpId(field: string): string {
  return `${field}~~help`
}

export function errorId(field: string): string {
  return `${field}~~error`
}

export function unitId(field: string): string {
  return `${field}~~unit`
}

/** The hatching of the chosen area of a map. */
export function hatchId(field: string): string {
  return `${field}~~hatch`
}

/** The value of `aria-describedby`: the ids that exist, or nothing at all. */
export function idList(...ids: readonly (string | false | undefined)[]): string | undefined {
  const present = ids.filter((id) => typeof id === 'string')
  return present.length === 0 ? undefined : present.join(' ')
}
