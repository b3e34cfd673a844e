/// <reference lib="dom" />

/*
 * Makes the pages of a journey easier: shows at once what an answer brings up, and adds to questions what HTML alone
 * cannot do. Every page is complete without it, so that it may fail at any point.
 */
import { keepExclusive } from './citizen/exclusive.ts'
import { followAnswers } from './citizen/follow-answers.ts'
import { hooked } from './citizen/hooked.ts'
import { improve } from './citizen/improve.ts'
import { answerInstead } from './citizen/instead.ts'
import { fallSilent } from './citizen/our-words.ts'
import { goOnHere } from './citizen/own-journey.ts'
import { sendOnce } from './citizen/sending.ts'

document.documentElement.dataset['script'] = 'on'
const again = sendOnce()
answerInstead()
keepExclusive()
const own = goOnHere(arrive)
let last = new AbortController()
arrive()

/** A page has come. */
function arrive(): void {
  again()
  fallSilent()
  last.abort()
  last = new AbortController()
  const form = document.querySelector(hooked('journey'))
  if (!(form instanceof HTMLFormElement)) return
  improve(document)
  void followAnswers(form, own, last.signal)
}
