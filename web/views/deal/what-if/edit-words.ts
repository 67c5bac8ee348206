import type { ReachEdit } from '../../../../domain/reach/edits.ts';
import { decimal, type Language } from '../../../core/format/format.ts';
import type { Texts } from '../../../texts/texts.ts';
import type { DealModel } from '../use-deal.ts';

/** A change that is tried in a few words. */
export function editWords(
  edit: ReachEdit,
  { personName, colleagueName, facts }: Pick<DealModel, 'personName' | 'colleagueName' | 'facts'>,
  texts: Texts,
  language: Language,
): string {
  const t = texts.deal.edit;
  switch (edit.op) {
    case 'removePerson':
      return t.removePerson(personName(edit.personId));
    case 'movePerson': {
      const seat = facts.seats.find((each) => each.id === edit.seatId);
      return t.movePerson(personName(edit.personId), seat?.title ?? edit.seatId);
    }
    case 'setAttitude':
      return t.setAttitude(personName(edit.personId), texts.reach.attitude[edit.attitude ?? 'unknown'] ?? '');
    case 'setTie': {
      const [colleague, person] = [colleagueName(edit.colleagueId), personName(edit.personId)];
      return edit.strength === 0
        ? t.cutTie(colleague, person)
        : t.setTie(colleague, person, decimal(edit.strength, language));
    }
    case 'setInfluence': {
      const [from, to] = [personName(edit.fromId), personName(edit.toId)];
      return edit.weight === 0 ? t.cutInfluence(from, to) : t.setInfluence(from, to, decimal(edit.weight, language));
    }
    case 'removeColleague':
      return t.removeColleague(colleagueName(edit.colleagueId));
  }
}
