/// <reference lib="dom" />

/*
 * Whoever comes with the QR code of a letter finds the code filled in. For doors in the plain mode, whose pages need no other
 * script, and for browsers that cannot do what the blind mode asks of them.
 */
import { fillFromAddress } from './door/code-in-address.ts'

fillFromAddress()
// Another letter in the same window.
addEventListener('hashchange', fillFromAddress)
