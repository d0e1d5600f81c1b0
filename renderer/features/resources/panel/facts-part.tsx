import { ActionIcon, Tooltip } from '@mantine/core'
import { IconCopy, IconExternalLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Resource } from '../../../../preload/contract/resource-shapes'
import { creatorWords } from '../../../../preload/rules/creator-words'
import { currentLanguage } from '../../../text/language'
import { PersonName } from '../../../ui/person/person-name'
import { partialDateWords } from '../../../ui/resources/partial-date-words'
import { useCopy } from '../../../ui/use-copy'
import { languageName } from '../../../ui/resources/language-name'
import { Fact } from './fact'
import { FiledPart } from './filed-part'
import classes from './panel.module.css'
import { sourceWords } from './source-words'

/** All that is known of a resource; what nobody said takes no room. */
export function FactsPart({ resource }: { resource: Resource }) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const name = (field: keyof typeof said) => t(`resourceForm.fields.${field}`)
  const { doi, creators, proposedById, tutorialById, level, address } = resource
  const said = {
    issuedOn: partialDateWords(resource.issuedOn, locale),
    accessedOn: partialDateWords(resource.accessedOn, locale),
    isbn: resource.isbn,
    issn: resource.issn,
    language: resource.language === '' ? '' : languageName(resource.language, locale),
    level: level === null ? '' : t(`resources.levels.${level}`),
    territory: resource.territory,
  }
  const source = sourceWords(resource, t)
  const roles = [...Map.groupBy(creators, ({ role }) => role)]
  return (
    <dl className={classes['facts']}>
      {address !== '' && <Address address={address} />}
      {roles.map(([role, people]) => (
        <Fact key={role} name={t(`resourceForm.roles.${role}`)}>
          {people.map(creatorWords).join(', ')}
        </Fact>
      ))}
      {source !== '' && <Fact name={t('resourceForm.panel.source')}>{source}</Fact>}
      {said.issuedOn !== '' && <Fact name={name('issuedOn')}>{said.issuedOn}</Fact>}
      {doi !== '' && (
        <Fact name={t('resourceForm.fields.doi')}>
          <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer noopener">
            {doi}
          </a>
        </Fact>
      )}
      {(['isbn', 'issn', 'accessedOn', 'language', 'level', 'territory'] as const).map(
        (field) =>
          said[field] !== '' && (
            <Fact key={field} name={name(field)}>
              {said[field]}
            </Fact>
          ),
      )}
      <FiledPart resource={resource} />
      {proposedById !== null && (
        <Fact name={t('resourceForm.fields.proposedBy')}>
          <PersonName id={proposedById} />
        </Fact>
      )}
      {tutorialById !== null && (
        <Fact name={t('resourceForm.fields.tutorialBy')}>
          <PersonName id={tutorialById} />
        </Fact>
      )}
    </dl>
  )
}

function Address({ address }: { address: string }) {
  const { t } = useTranslation()
  const copy = useCopy()
  return (
    <Fact name={t('resourceForm.fields.address')}>
      <span className={classes['address']}>
        <a href={address} target="_blank" rel="noreferrer noopener" title={address}>
          <span>{address.replace(/^https?:\/\/(?:www\.)?/i, '')}</span>
          <IconExternalLink size={14} aria-hidden />
        </a>
        <Tooltip label={t('resourceForm.panel.copyAddress')}>
          <ActionIcon
            size={26}
            aria-label={t('resourceForm.panel.copyAddress')}
            onClick={() => void copy(address)}
          >
            <IconCopy size={15} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </span>
    </Fact>
  )
}
