import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { importRoutes } from './import/import.ts'
import { exportRoutes } from './import/export.ts'
import { outlineRoutes } from './outline/outline.ts'
import { pageRoutes } from './page/page.ts'
import { previewRoutes } from './preview/preview.ts'
import { questionRoutes } from './question/question.ts'

/** The questionnaire of an initiative: outline, questions, pages, preview, import and export. */
export function questionnaireRoutes(app: StaffApp, deps: StaffDeps): void {
  outlineRoutes(app, deps)
  pageRoutes(app, deps)
  questionRoutes(app, deps)
  previewRoutes(app, deps)
  importRoutes(app, deps)
  exportRoutes(app, deps)
}
