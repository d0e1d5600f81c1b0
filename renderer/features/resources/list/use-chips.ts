import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import { useNames } from '../../../ui/person/use-names'
import { languageName } from '../../../ui/resources/language-name'
import type { FilterChanges } from './library-view'
import type { Library } from './use-library'

/** One thing the library is narrowed by, and what takes it away. */
export interface Chip {
  key: string
  label: string
  without: FilterChanges
}

/** What the library is narrowed by, in words, one chip a facet. */
export function useChips({ view: { filter } }: Library): Chip[] {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const { nameOf } = useNames([filter.proposedById ?? null])
  const collections = useQuery(api.collections.list.queryOptions()).data ?? []
  const { text, types, states, licences, tags = [], collectionId, level } = filter
  const either = (words: readonly string[]) => words.join(t('resources.filters.or'))
  const chip = (key: string, label: string, without: FilterChanges): Chip => ({
    key,
    label,
    without,
  })
  const collection = collections.find(({ id }) => id === collectionId)?.title ?? ''
  const of = (name: string, value: string) => t('resources.filters.of', { name, value })
  return [
    text.trim() !== '' && chip('text', t('resources.filters.text', { text }), { text: '' }),
    collectionId === null &&
      chip('collection', t('resources.collections.none'), { collectionId: undefined }),
    typeof collectionId === 'string' &&
      chip('collection', of(t('resources.collections.one'), collection), {
        collectionId: undefined,
      }),
    types && chip('types', either(types.map((one) => t(`resources.types.${one}`))), { types: [] }),
    states &&
      chip('states', either(states.map((one) => t(`resources.states.${one}`))), { states: [] }),
    licences &&
      chip('licences', either(licences.map((one) => t(`resources.licences.${one}`))), {
        licences: [],
      }),
    ...tags.map((tag) =>
      chip(`tag ${tag}`, t('resources.filters.tag', { tag }), {
        tags: tags.filter((one) => one !== tag),
      }),
    ),
    filter.isToReview && chip('review', t('resources.filters.toReview'), { isToReview: undefined }),
    filter.isNeverUsed &&
      chip('never', t('resources.filters.neverUsed'), { isNeverUsed: undefined }),
    filter.hasFile && chip('file', t('resources.filters.withFile'), { hasFile: undefined }),
    filter.language !== undefined &&
      chip(
        'language',
        of(
          t('resources.filters.language'),
          filter.language === '' ? t('common.notSaid') : languageName(filter.language, locale),
        ),
        { language: undefined },
      ),
    filter.territory !== undefined &&
      chip(
        'territory',
        of(
          t('resources.filters.territory'),
          filter.territory === '' ? t('common.notSaid') : filter.territory,
        ),
        { territory: undefined },
      ),
    filter.proposedById !== undefined &&
      chip('by', of(t('resources.filters.proposedBy'), nameOf(filter.proposedById)), {
        proposedById: undefined,
      }),
    level !== undefined &&
      chip('level', of(t('resources.filters.level'), t(`resources.levels.${level ?? 'unknown'}`)), {
        level: undefined,
      }),
  ].filter((one): one is Chip => typeof one === 'object')
}
