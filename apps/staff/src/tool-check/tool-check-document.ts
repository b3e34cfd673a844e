/** The document of the procedure in which a tool check is put on file. */
export const toolCheckDocument = 'toolCheck'
