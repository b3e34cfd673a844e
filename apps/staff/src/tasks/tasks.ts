import type { StaffApp } from '../staff-env.ts'
export function taskRoutes(app: StaffApp, deps: unknown): void {
  void app
  void deps
}
