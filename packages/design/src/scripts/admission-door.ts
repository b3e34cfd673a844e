/// <reference lib="dom" />

/*
 * Buys a token with a code so that nobody can tell later whose code it was: the browser blinds a random message, the door
 * signs what it cannot read, the browser unblinds. What must outlive a lost connection, a reload or the back button stands
 * in the entry of the page in the window's history, and nowhere else. If this script does not run, the form is sent as it
 * stands, in the plain mode.
 */
import { codeInAddress, fillFromAddress } from './door/code-in-address.ts'
import { followLanguages } from './door/follow-languages.ts'
import { openDoor } from './door/open-door.ts'

// Elsewhere than on https (and on the machine itself) browsers cannot do what is needed.
if (isSecureContext) {
  openDoor()
  followLanguages()
  // Another letter in the same window.
  addEventListener('hashchange', () => {
    if (codeInAddress() !== undefined) location.reload()
  })
} else fillFromAddress()
