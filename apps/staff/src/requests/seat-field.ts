/** The hidden field that says for whom a form was opened: the account of whoever is away, empty for oneself. */
export const seatField = 'fuer'
