import { measureStaffPages } from './measure-staff-pages.ts'

await measureStaffPages((line) => process.stdout.write(`${line}\n`))
