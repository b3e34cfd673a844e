import type { StaffApp } from '../staff-env.ts'
export function initiativeRoutes(app: StaffApp, deps: unknown): void {
  void app
  void deps
}
