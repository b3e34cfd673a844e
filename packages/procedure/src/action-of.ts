import type { Action } from './action.ts'
import type { Command } from './command.ts'

/** The right that a command needs. */
export function actionOf(command: Command): Action {
  switch (command.kind) {
    case 'saveDocument':
    case 'giveOpinion':
    case 'coSign':
    case 'submitMemo':
    case 'publish':
      return { kind: command.kind, document: command.document }
    case 'completeStep':
    case 'decide':
      return { kind: command.kind, step: command.step }
    case 'acknowledgeNotice':
      return { kind: command.kind, target: command.notice }
    case 'withdrawDissent':
      return { kind: command.kind, target: command.dissent }
    case 'commitSupport':
      return { kind: command.kind, target: command.request }
    case 'reportMeasure':
      return { kind: command.kind, target: command.measure }
    default:
      return { kind: command.kind }
  }
}
