/** The name of the request that is being entered, in its address. */
export const newRequest = 'neu'
