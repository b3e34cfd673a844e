/** The field of the address in which it stands what is looked for. */
export const searchField = 'suche'
