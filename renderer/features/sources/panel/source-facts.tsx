import { ActionIcon, Tooltip } from '@mantine/core'
import { IconCopy, IconExternalLink } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Source } from '../../../../preload/contract/sources'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { PersonName } from '../../../ui/person/person-name'
import { useCopy } from '../../../ui/use-copy'
import { useDueWords } from '../use-due-words'
import classes from './panel.module.css'

/** Where a source is, how often it is looked at and by whom. */
export function SourceFacts({ source }: { source: Source }) {
  const { t } = useTranslation()
  const dueWords = useDueWords()
  const { address, feed, rhythm, ownerId, lookedOn, dueOn } = source
  const { words, isLate } = dueWords(dueOn)
  return (
    <dl className={classes['facts']}>
      {address !== '' && (
        <Fact name={t('sources.fields.address')}>
          <Address address={address} name={t('sources.fields.address')} />
        </Fact>
      )}
      {feed !== '' && (
        <Fact name={t('sources.fields.feed')}>
          <Address address={feed} name={t('sources.fields.feed')} />
        </Fact>
      )}
      <Fact name={t('sources.columns.rhythm')}>{t(`sources.rhythms.${rhythm}`)}</Fact>
      <Fact name={t('sources.columns.owner')}>
        {ownerId === null ? (
          <span className={classes['quiet']}>{t('sources.noOwner')}</span>
        ) : (
          <PersonName id={ownerId} />
        )}
      </Fact>
      <Fact name={t('sources.columns.dueOn')}>
        <span className={classes['when']} data-late={isLate || undefined}>
          {words}
        </span>
        {isLate && dueOn !== null && (
          <span className={classes['quiet']}>
            {t('sources.wasDue', { day: formatDay(dueOn, 'date', currentLanguage()) })}
          </span>
        )}
      </Fact>
      <Fact name={t('sources.columns.lookedOn')}>
        {lookedOn === null ? (
          <span className={classes['quiet']}>{t('sources.neverLooked')}</span>
        ) : (
          formatDay(lookedOn, 'date', currentLanguage())
        )}
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** An address opened outside, on a click, by whoever reads; and the same to be pasted elsewhere. */
function Address({ address, name }: { address: string; name: string }) {
  const { t } = useTranslation()
  const copy = useCopy()
  const label = t('sources.copy', { name })
  return (
    <span className={classes['address']}>
      <a className={classes['link']} href={address} target="_blank" rel="noreferrer noopener">
        <span className={classes['cut']}>{address.replace(/^https?:\/\/(www\.)?/i, '')}</span>
        <IconExternalLink size={14} aria-label={t('sources.openOutside')} />
      </a>
      <Tooltip label={label}>
        <ActionIcon size={24} aria-label={label} onClick={() => void copy(address)}>
          <IconCopy size={15} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </span>
  )
}
