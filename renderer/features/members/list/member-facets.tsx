import { Checkbox, Radio, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { DigitalComfort, type MemberFilter } from '../../../../preload/contract/members'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { FacetSelect } from '../../../ui/list/facet-select'
import classes from './members.module.css'

const label = { label: classes['facetLabel'] ?? '' }

interface MemberFacetsProps {
  filter: MemberFilter
  onChange: (filter: MemberFilter) => void
}

/** Words and facets that narrow the directory, each with how many people it keeps. */
export function MemberFacets({ filter, onChange }: MemberFacetsProps) {
  const { t } = useTranslation()
  const { today } = useClock()
  const facets = useQuery(
    api.members.facets.queryOptions({
      input: { today, presence: filter.presence },
      placeholderData: (last) => last,
    }),
  ).data
  const narrow = (changes: Changes) => onChange(narrowed(filter, changes))
  const presences = [
    { value: 'present', count: facets?.presentCount },
    { value: 'left', count: facets?.leftCount },
    { value: 'all', count: facets && facets.presentCount + facets.leftCount },
  ] as const
  return (
    <search className={classes['facets']} aria-label={t('members.list.filters')}>
      <TextInput
        aria-label={t('members.list.searchLabel')}
        placeholder={t('members.list.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text}
        maxLength={200}
        onChange={(event) => narrow({ text: event.currentTarget.value })}
      />
      <Group title={t('members.list.presence')}>
        {presences.map(({ value, count }) => (
          <Facet key={value} count={count}>
            <Radio
              size="xs"
              classNames={label}
              name="presence"
              label={t(`members.list.${value}`)}
              checked={filter.presence === value}
              onChange={() => narrow({ presence: value })}
            />
          </Facet>
        ))}
      </Group>
      <FacetSelect
        label={t('members.list.territory')}
        placeholder={t('members.list.anyTerritory')}
        values={facets?.territories ?? []}
        value={filter.territory}
        onChange={(territory) => narrow({ territory })}
      />
      <FacetSelect
        label={t('members.list.organisation')}
        placeholder={t('members.list.anyOrganisation')}
        values={facets?.organisations ?? []}
        value={filter.organisation}
        onChange={(organisation) => narrow({ organisation })}
      />
      <Group title={t('members.fields.digitalComfort')}>
        {[...DigitalComfort.options, null].map((value) => (
          <Facet
            key={value}
            count={facets?.digitalComfort.find((one) => one.value === value)?.count ?? 0}
          >
            <Checkbox
              classNames={label}
              label={t(`members.comfort.${value ?? 'unknown'}`)}
              checked={filter.digitalComfort === value}
              onChange={({ currentTarget: { checked } }) =>
                narrow({ digitalComfort: checked ? value : undefined })
              }
            />
          </Facet>
        ))}
      </Group>
      <Group title={t('members.list.more')}>
        <Facet count={facets?.teamCount}>
          <Checkbox
            classNames={label}
            label={t('members.list.team')}
            checked={filter.isTeam === true}
            onChange={({ currentTarget: { checked } }) =>
              narrow({ isTeam: checked ? true : undefined })
            }
          />
        </Facet>
        <Facet count={facets?.opposedCount}>
          <Checkbox
            classNames={label}
            label={t('members.list.opposed')}
            checked={filter.isOpposedToMail === true}
            onChange={({ currentTarget: { checked } }) =>
              narrow({ isOpposedToMail: checked ? true : undefined })
            }
          />
        </Facet>
      </Group>
    </search>
  )
}

type Changes = { [Key in keyof MemberFilter]?: MemberFilter[Key] | undefined }

/** The filter with these changes; undefined takes a facet away. */
function narrowed(filter: MemberFilter, changes: Changes): MemberFilter {
  const next: Changes = { ...filter, ...changes }
  for (const key of [
    'territory',
    'organisation',
    'digitalComfort',
    'isTeam',
    'isOpposedToMail',
  ] as const) {
    if (next[key] === undefined) delete next[key]
  }
  return next as MemberFilter
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className={classes['group']}>
      <h2 id={id} className={classes['groupTitle']}>
        {title}
      </h2>
      {children}
    </div>
  )
}

function Facet({ count, children }: { count: number | undefined; children: ReactNode }) {
  return (
    <div className={classes['facet']}>
      {children}
      <span className={classes['facetCount']}>{count}</span>
    </div>
  )
}
