/// <reference lib="dom" />

/*
 * Makes the pages of a journey easier: shows at once what an answer brings up, and adds to questions what HTML alone
 * cannot do. Every page is complete without it, so that it may fail at any point.
 */
import { keepExclusive } from './citizen/exclusive.ts'
import { followAnswers } from './citizen/follow-answers.ts'
import { hooked, wordsOf } from './citizen/hooked.ts'
import { improve } from './citizen/improve.ts'
import { answerInstead } from './citizen/instead.ts'
import { sendOnce } from './citizen/sending.ts'

const form = document.querySelector(hooked('journey'))
if (form instanceof HTMLFormElement) {
  document.documentElement.dataset['script'] = 'on'
  sendOnce(wordsOf(form, 'journey').join())
  answerInstead()
  keepExclusive()
  improve(document)
  await followAnswers(form)
}
