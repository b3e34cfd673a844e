import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { codebookRoutes } from './codebook/codebook.ts'
import { commentRoutes } from './comments/comments.ts'
import { earlierAnswersRoutes } from './earlier-answers/earlier-answers.ts'
import { bankItemRoutes } from './item-bank/bank-item.ts'
import { itemBankRoutes } from './item-bank/item-bank.ts'
import { questionnaireBankRoutes } from './item-bank/questionnaire-bank.ts'
import { importRoutes } from './import/import.ts'
import { exportRoutes } from './import/export.ts'
import { outlineRoutes } from './outline/outline.ts'
import { paperRoutes } from './paper/paper.ts'
import { pageRoutes } from './page/page.ts'
import { pretestRoutes } from './pretest/pretest.ts'
import { questionRoutes } from './question/question.ts'
import { translateRoutes } from './translation/translate.ts'
import { translationFileRoutes } from './translation/translation-file.ts'
import { translationRoutes } from './translation/translation.ts'
import { compareRoutes } from './versions/compare.ts'
import { workRoutes } from './workbench/work.ts'

/**
 * The questionnaire of an initiative: outline, questions, pages, import and export. The preview is apart
 * (`previewRoutes`): its forms are those of citizens, so it stands before the check of the session's token.
 */
export function questionnaireRoutes(app: StaffApp, deps: StaffDeps): void {
  outlineRoutes(app, deps)
  pageRoutes(app, deps)
  questionRoutes(app, deps)
  importRoutes(app, deps)
  paperRoutes(app, deps)
  codebookRoutes(app, deps)
  exportRoutes(app, deps)
  earlierAnswersRoutes(app, deps)
  workRoutes(app, deps)
  compareRoutes(app, deps)
  commentRoutes(app, deps)
  translationRoutes(app, deps)
  translationFileRoutes(app, deps)
  translateRoutes(app, deps)
  itemBankRoutes(app, deps)
  bankItemRoutes(app, deps)
  questionnaireBankRoutes(app, deps)
  pretestRoutes(app, deps)
}
