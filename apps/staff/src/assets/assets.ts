import type { StaffApp } from '../staff-env.ts'

export function assetRoutes(app: StaffApp): void {
  void app
}
