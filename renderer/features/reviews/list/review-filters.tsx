import { Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { StatementState } from '../../../../preload/contract/statements'
import { DateField } from '../../../ui/calendar/date-field'
import classes from './reviews.module.css'
import { isDay, type useReviews } from './use-reviews'

/** A statement received was submitted at least. */
const states = StatementState.options.filter((state) => state !== 'draft')

/** Narrows the table: words, person, community, state, days. */
export function ReviewFilters({ reviews }: { reviews: ReturnType<typeof useReviews> }) {
  const { t } = useTranslation()
  const { asked, change, people, communities } = reviews
  const day = (name: 'from' | 'to') => (
    <div className={classes['day']}>
      <DateField
        label={t(`reviews.filters.${name}`)}
        value={asked[name]}
        onChange={(value) => change({ [name]: value })}
        error={asked[name] === '' || isDay(asked[name]) ? null : t('reviews.filters.notADay')}
      />
    </div>
  )
  return (
    <search className={classes['filters']} aria-label={t('reviews.filters.label')}>
      <TextInput
        className={classes['search'] ?? ''}
        label={t('reviews.filters.text')}
        placeholder={t('reviews.filters.textHint')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={asked.text}
        maxLength={200}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <Select
        label={t('reviews.filters.person')}
        placeholder={t('reviews.filters.anyone')}
        data={people}
        value={asked.personId}
        onChange={(personId) => change({ personId })}
        searchable
        clearable
      />
      <Select
        label={t('reviews.filters.community')}
        placeholder={t('reviews.filters.anyCommunity')}
        data={communities.filter((name) => name !== '')}
        value={asked.community}
        onChange={(community) => change({ community })}
        searchable
        clearable
      />
      <Select
        className={classes['state'] ?? ''}
        label={t('reviews.filters.state')}
        placeholder={t('reviews.filters.anyState')}
        data={states.map((value) => ({ value, label: t(`statements.states.${value}`) }))}
        value={asked.state}
        onChange={(state) => change({ state })}
        clearable
      />
      {day('from')}
      {day('to')}
    </search>
  )
}
