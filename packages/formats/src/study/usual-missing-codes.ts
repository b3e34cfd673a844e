import type { MissingKind } from '@meinungsbild/questionnaire'
import { missingCodes, newTakenCodes } from '../data/missing-codes.ts'

/** What stands for missing values in files, unless somebody answered with such a number: a table knows its own. */
export const usualMissingCodes: Readonly<Record<MissingKind, number>> =
  missingCodes(newTakenCodes())
