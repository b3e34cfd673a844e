/**
 * Datenarten: everything that is kept of a survey, or of people in the house, and must go one day. The order is that in which it
 * comes about. Each has exactly one rule (DIN 66398).
 */
export const dataKinds = [
  'testAnswers',
  'uploadedLists',
  'addresses',
  'printedLetters',
  'accessCodes',
  'objections',
  'paperForms',
  'paperKeyings',
  'sealedAnswers',
  'openTexts',
  'openedAnswers',
  'caseFile',
  'rightsRequests',
  'accountLog',
  'signIns',
  'absences',
  'barrierReports',
  'backups',
  'serverLogs',
] as const

export type DataKind = (typeof dataKinds)[number]

/** What lets a period begin (Startzeitpunkt). */
export type DeletionEvent =
  /** When the thing itself was stored: read in, printed, closed, backed up. */
  | 'stored'
  | 'lastReminder'
  | 'fieldOpened'
  | 'fieldEnded'
  | 'resultsOpened'
  /** Every text was redacted by one person and confirmed by another. */
  | 'redactionDone'
  /** z.d.A., or the end of an initiative that was given up. */
  | 'closed'
