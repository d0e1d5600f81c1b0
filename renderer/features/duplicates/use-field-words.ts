import { useTranslation } from 'react-i18next'
import type { MergedField } from '../../../preload/contract/duplicates'
import type { Resource } from '../../../preload/contract/resource-shapes'
import { creatorWords } from '../../../preload/rules/creator-words'
import { isUnsaid } from '../../../preload/rules/plan-merge'
import { capitalised, formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useNames } from '../../ui/person/use-names'
import { languageName } from '../../ui/resources/language-name'
import { partialDateWords } from '../../ui/resources/partial-date-words'

/** The name of each field and its value in words; empty where it says nothing. */
export function useFieldWords(resources: readonly Resource[]) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const people = resources.flatMap(({ proposedById, tutorialById }) => [proposedById, tutorialById])
  const { nameOf } = useNames(people)
  const labelOf = (field: MergedField): string => {
    if (field === 'proposedById') return t('resourceForm.fields.proposedBy')
    if (field === 'tutorialById') return t('resourceForm.fields.tutorialBy')
    return t(`resourceForm.fields.${field}`)
  }
  const wordsOf = (field: MergedField, resource: Resource): string => {
    switch (field) {
      case 'type':
        return t(`resources.types.${resource.type}`)
      case 'licence':
        return t(`resources.licences.${resource.licence}`)
      case 'state':
        return t(`resources.states.${resource.state}`)
      case 'level':
        return resource.level === null ? '' : t(`resources.levels.${resource.level}`)
      case 'creators':
        return resource.creators.map(creatorWords).join(', ')
      case 'language':
        return resource.language === '' ? '' : capitalised(languageName(resource.language, locale))
      case 'issuedOn':
        return partialDateWords(resource.issuedOn, locale)
      case 'accessedOn':
      case 'reviewOn': {
        const day = resource[field]
        return day === null ? '' : formatDay(day, 'date', locale)
      }
      case 'proposedById':
      case 'tutorialById':
        return nameOf(resource[field])
      default:
        return isUnsaid(field, resource[field]) ? '' : resource[field]
    }
  }
  return { labelOf, wordsOf }
}
