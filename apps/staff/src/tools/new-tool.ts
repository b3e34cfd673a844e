/** Stands in the address in the place of the id of a tool that is not there yet. */
export const newTool = 'neu'
