import type { ActName } from './act.ts'
import type { Action } from './action.ts'
import type { Command } from './command.ts'

/** The right that a command needs. */
export function actionOf(command: Command): Action {
  const target = targetOf(command)
  return {
    kind: actOf(command),
    ...('document' in command ? { document: command.document } : {}),
    ...('step' in command ? { step: command.step } : {}),
    ...(target === undefined ? {} : { target }),
  }
}

/** The act by which a model grants the right: to enclose something with a document is to write it. */
export function actOf({ kind }: Command): ActName {
  return kind === 'addAttachment' || kind === 'removeAttachment' ? 'saveDocument' : kind
}

function targetOf(command: Command): string | undefined {
  if ('notice' in command) return command.notice
  if ('dissent' in command) return command.dissent
  if ('request' in command) return command.request
  if ('commitment' in command) return command.commitment
  if ('meeting' in command) return command.meeting
  if ('point' in command && typeof command.point === 'string') return command.point
  if (command.kind === 'saveDataProtection') return command.part
  return 'measure' in command ? command.measure : undefined
}
