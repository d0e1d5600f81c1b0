import { LetterTemplate } from '../../../../preload/contract/letter-shapes'

/** What a letter can start from, in the order it is offered. */
export const starts = ['last', ...LetterTemplate.options, 'empty', 'file'] as const
export type StartKey = (typeof starts)[number]
