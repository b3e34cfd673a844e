/** What a code has bought so far: nothing, a token in the plain mode, or a signature of one blinded message; or that it is closed. */
export type CodeState = {
  readonly way: 'fresh' | 'plain' | 'blind' | 'closed'
  /** SHA-256 of the blinded message that was signed, 32 bytes; zeros if there is none. */
  readonly blinded: Uint8Array
}

/** What somebody wants for a code now. */
export type CodeUse = CodeState & { readonly way: 'plain' | 'blind' }

/**
 * `alreadyIssued`: another message was signed for the code; `usedPlainly`: it has bought its token in the plain mode;
 * `closed`: its owner has answered on paper, or been sent another one.
 */
export type UseProblem = 'alreadyIssued' | 'usedPlainly' | 'closed'

export const nothingBlinded = new Uint8Array(32)

/**
 * Whether a code that is in `state` may be used so. The same again always may, since a reply can get lost on the way;
 * anything else would buy a second token.
 */
export function problemOfUse(state: CodeState, use: CodeUse): UseProblem | undefined {
  switch (state.way) {
    case 'fresh':
      return undefined
    case 'plain':
      return use.way === 'plain' ? undefined : 'usedPlainly'
    case 'blind':
      return use.way === 'blind' && areSame(state.blinded, use.blinded)
        ? undefined
        : 'alreadyIssued'
    case 'closed':
      return 'closed'
    default:
      return state.way satisfies never
  }
}

function areSame(some: Uint8Array, other: Uint8Array): boolean {
  return some.length === other.length && some.every((byte, index) => byte === other[index])
}
