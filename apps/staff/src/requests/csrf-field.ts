/** Name of the hidden field that every form of a session carries. */
export const csrfField = 'csrf'
