import { dataQuestions } from './questions/data.ts'
import { deviceQuestions } from './questions/device.ts'
import { operationQuestions } from './questions/operation.ts'
import { proofQuestions } from './questions/proof.ts'
import type { ToolQuestion } from './tool-question.ts'

/**
 * What a data protection officer wants to know about a survey tool. The seed only advises such a check; the questions are
 * ours, from the GDPR and from what authorities and citizens have complained about.
 */
export const toolQuestions: readonly ToolQuestion[] = [
  ...operationQuestions,
  ...dataQuestions,
  ...deviceQuestions,
  ...proofQuestions,
]
