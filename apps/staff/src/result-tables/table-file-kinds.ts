/** As which files the tables of results are given: sheets, one CSV file each in an archive, or data. */
export const tableFileKinds = ['ods', 'xlsx', 'csv', 'json'] as const
export type TableFileKind = (typeof tableFileKinds)[number]
