import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DigitalComfort } from '../../../../preload/contract/members'
import { ResourceState } from '../../../../preload/contract/resource-shapes'
import { currentLanguage } from '../../../text/language'
import { FacetSelect } from '../../../ui/list/facet-select'
import { useNames } from '../../../ui/person/use-names'
import { Facet, FacetGroup, Group } from './facet-group'
import { languageName } from '../../../ui/resources/language-name'
import { TagFilter } from './tag-filter'
import { useFacets } from './use-facets'
import type { Library } from './use-library'

const none = 'aucun'

/** What narrows the library, each value with how many resources have it. */
export function LibraryFilters({ library }: { library: Library }) {
  const { t } = useTranslation()
  const facets = useFacets()
  const { filter } = library.view
  const { narrow } = library
  const { nameOf } = useNames([
    ...(facets?.proposers ?? []).map(({ value }) => value),
    filter.proposedById ?? null,
  ])
  // In the order of a life, not by their number.
  const lifeStates = ResourceState.options.flatMap(
    (value) => facets?.states.find((one) => one.value === value) ?? [],
  )
  const only = (isTicked: boolean) => (isTicked ? true : undefined)
  return (
    <>
      <FacetGroup
        title={t('resources.list.type')}
        values={facets?.types ?? []}
        chosen={filter.types ?? []}
        wordOf={(type) => t(`resources.types.${type}`)}
        onChange={(types) => narrow({ types })}
      />
      <FacetGroup
        title={t('resources.list.state')}
        values={lifeStates}
        chosen={filter.states ?? []}
        wordOf={(state) => t(`resources.states.${state}`)}
        onChange={(states) => narrow({ states })}
      />
      <FacetGroup
        title={t('resources.list.rights')}
        values={facets?.licences ?? []}
        chosen={filter.licences ?? []}
        wordOf={(licence) => t(`resources.licences.${licence}`)}
        onChange={(licences) => narrow({ licences })}
      />
      <TagFilter chosen={filter.tags ?? []} onChange={(tags) => narrow({ tags })} />
      <Group title={t('resources.filters.more')}>
        <Facet
          label={t('resources.filters.toReview')}
          count={facets?.toReviewCount}
          isTicked={filter.isToReview === true}
          onTick={(isTicked) => narrow({ isToReview: only(isTicked) })}
        />
        <Facet
          label={t('resources.filters.neverUsed')}
          count={facets?.neverUsedCount}
          isTicked={filter.isNeverUsed === true}
          onTick={(isTicked) => narrow({ isNeverUsed: only(isTicked) })}
        />
        <Facet
          label={t('resources.filters.withFile')}
          count={facets?.withFileCount}
          isTicked={filter.hasFile === true}
          onTick={(isTicked) => narrow({ hasFile: only(isTicked) })}
        />
      </Group>
      <FacetSelect
        label={t('resources.filters.language')}
        placeholder={t('resources.filters.anyLanguage')}
        values={facets?.languages ?? []}
        value={filter.language}
        wordOf={(code) => languageName(code, currentLanguage())}
        onChange={(language) => narrow({ language })}
      />
      <FacetSelect
        label={t('resources.filters.territory')}
        placeholder={t('resources.filters.anyTerritory')}
        values={facets?.territories ?? []}
        value={filter.territory}
        onChange={(territory) => narrow({ territory })}
      />
      <FacetSelect
        label={t('resources.filters.proposedBy')}
        placeholder={t('resources.filters.anybody')}
        values={facets?.proposers ?? []}
        value={filter.proposedById}
        wordOf={(id) => nameOf(id)}
        onChange={(proposedById) => narrow({ proposedById })}
      />
      <Select
        label={t('resources.filters.level')}
        placeholder={t('resources.filters.anyLevel')}
        data={[
          ...DigitalComfort.options.toReversed().map((value) => ({
            value: value as string,
            label: t(`resources.levels.${value}`),
          })),
          { value: none, label: t('resources.levels.unknown') },
        ]}
        value={filter.level === null ? none : (filter.level ?? null)}
        onChange={(value) =>
          narrow({ level: value === none ? null : DigitalComfort.safeParse(value).data })
        }
        clearable
      />
    </>
  )
}
