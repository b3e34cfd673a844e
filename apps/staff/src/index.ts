export { createStaffApp } from './app.ts'
export { insideKey, readOrMakeInsideKey, type InsideKey } from './inside-key.ts'
export { routes } from './routes.ts'
export type { OuterMachine, StaffDeps } from './staff-deps.ts'
