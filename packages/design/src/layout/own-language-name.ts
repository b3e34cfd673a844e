const names = new Map([['de-x-ls', 'Leichte Sprache']])

/** A language in its own words; a tag that is none names itself. Looked up once, since that takes longer than reading a whole form. */
export function ownLanguageName(tag: string): string {
  const known = names.get(tag)
  if (known !== undefined) return known
  const name = lookedUp(tag)
  names.set(tag, name)
  return name
}

function lookedUp(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
