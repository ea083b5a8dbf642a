"""Lines that are on the page but not in the article: datelines, "Lire aussi", share buttons, credits.

A line is set apart only as a whole, when it is short and is nothing else: `Publié lundi, le rapport...`
stays, because words that tell no time follow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.core.repairs import Edit, RepairReason
from desktop_app.core.text import Span, fold
from desktop_app.core.work import Work, gathered


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LONGEST_LINE = 160
"""Code points."""

_DECORATION = " \t\u00a0\u202f>»«›‹▶►→➔*•·|–—-"
_AGENCIES = r"(?:afp|reuters|associated press|ap|belga|ats|anp|dpa|efe|xinhua|sana|tass|rfi|le monde)"
_NETWORKS = (
    r"(?:facebook|twitter|whatsapp|linkedin|telegram|instagram|youtube|pinterest|messenger|reddit|e-?mail|courriel|x)"
)

# All of these are matched against folded lines: lower case, no accents, straight apostrophes.
_STAMP = re.compile(
    r"(?:article |page )?(?:(?:dernieres? )?(?:mise?s? a jour|modification|actualisation)|publiee?|publication|"
    r"modifiee?|actualisee?|postee?|paru|mise? en ligne|redigee?|creee?)\b"
)
_BYLINE = re.compile(r"\b[Pp]ar(?: (?:[A-ZÀ-Þ][\w'’.-]*,?|avec|et|de|du))+")
_TOKEN = re.compile(r"[^\W_]+")
_CLOCK = re.compile(r"\b\d{1,2} ?[h:] ?\d\d\b")
_DATE = re.compile(
    r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:er)? (?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)"
)
_NUMBER = re.compile(r"\d{1,4}(?:er|h|h\d{2}|min|mn)?")
_TIMES = _words(
    """
    lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd hui matin midi soir minuit
    janvier janv fevrier fevr mars avril avr mai juin juillet juil aout septembre sept octobre oct novembre nov
    decembre dec minute minutes min heure heures jour jours semaine semaines seconde secondes instant
    """
)
_BETWEEN_TIMES = _words("le la l les a au du de d et vers ce cet il y un une h gmt utc cest paris locale")

_LINE = re.compile(
    "|".join(
        (
            r"a (?:lire|voir|ecouter|relire|revoir) ?[:>»|].*",
            r"(?:a )?(?:lire|voir|ecouter|relire|revoir) (?:aussi|egalement)\b(?: ?[:>»|].*|.*[^.])?",
            r"(?:a )?(?:lire|voir) (?:la suite|l'article|plus|notre (?:dossier|article|direct))\b[^.]{0,60}[.…]{0,3}",
            r"(?:sur le meme (?:sujet|theme)|pour aller plus loin|en savoir plus|articles? (?:lies?|associes?)"
            r"|plus d'(?:infos?|articles)|a ne pas manquer|les plus lus?)(?: ?[:>».!].{0,120})?",
            r"(?:partager|partagez|envoyer|tweeter|imprimer|enregistrer|commenter)"
            r"(?:(?: cet(?:te)? (?:article|page)| l'article)?"
            rf"(?: (?:sur|par|via|avec)(?: vos amis| {_NETWORKS}[ ,/et]*)+| a un ami)?)[ :.!]*",
            r"(?:suivez|retrouvez|rejoignez)-nous\b.{0,60}",
            r"(?:copier le lien|ajouter aux favoris|ecouter l'article|reagir|retour a l'accueil|haut de page)[ .:]*",
            rf"(?:facebook|twitter|whatsapp|linkedin|reddit|{_NETWORKS}(?:[ ,/|·-]+{_NETWORKS}){{1,8}})[ ,]*",
            r"(?:abonnez-vous|inscrivez-vous|reabonnez-vous|s'abonner|s'inscrire|je m'abonne)(?:[ ,!:'-].{0,110})?",
            r"(?:telechargez (?:notre|l') ?appli|recevez (?:notre|nos|toute|chaque)|decouvrez nos offres|soutenez-nous)"
            r".{0,110}",
            r"deja abonnee?\b.{0,50}",
            r"(?:cet )?(?:article |contenu )?(?:est )?reservee?s? (?:aux|a nos) abonnee?s[ .!]*",
            r"il vous reste [\d ,.]{1,6}% de cet article.{0,60}",
            r"(?:credits?(?: (?:photos?|images?|videos?))?|copyright) ?[:©/|-] ?[^!?:]{1,70}",
            rf"photos? ?[:/©-]? ?(?:d'|de l'|l')?{_AGENCIES}[ .]*",
            r"(?:©|\(c\)|tous droits reserves|reproduction interdite|copyright ©).{0,90}",
            r"\(?(?:(?:temps|duree) de )?lecture ?:? ?(?:de |environ )?\d{1,3} ?(?:min|mn|minutes?)[ .)]*",
            r"\(?\d{1,3} ?(?:min|mn|minutes?) de lecture[ .)]*",
            rf"[\[(]?(?:(?:sources?|avec) ?:? ?)?{_AGENCIES}(?:(?:[,/& ]| et | avec )+{_AGENCIES}){{0,3}}[ )\]]*",
            r"publicite|contenu sponsorise|la suite apres cette publicite|la suite de l'article apres la publicite",
            r"(?:aucun|\d{1,5}) (?:commentaire|partage|reaction|vue)s?",
            r"(?:commentaire|partage|reaction|vue)s? ?\(\d{1,5}\)",
            r"(?:tags?|mots[ -]cles?) ?: ?.{1,120}",
            r"accueil(?: ?[>›»/] ?[^>›»/]{1,40}){1,5}",
        )
    )
)


def is_furniture(line: str) -> bool:
    """Whether `line`, without its line end, is page furniture as a whole."""
    bare = line.strip(_DECORATION)
    if not bare or len(line) > _LONGEST_LINE:
        return False
    folded = " ".join(fold(bare).split())
    return _LINE.fullmatch(folded) is not None or _is_stamp(bare, folded)


def _is_stamp(line: str, folded: str) -> bool:
    """`Publié le 7 octobre à 11h26 par ...`, or a date with a time of day: no other words."""
    if not _STAMP.search(folded) and not _CLOCK.search(folded):
        return False
    folded = fold(_BYLINE.sub(" ", line)).strip(" ,|·:–—-")
    stamp = _STAMP.match(folded)
    if line.endswith(".") or not (stamp or (_CLOCK.search(folded) and _DATE.search(folded))):
        return False
    tokens = _TOKEN.findall(_STAMP.sub(" ", folded))
    times = [token for token in tokens if token in _TIMES or _NUMBER.fullmatch(token)]
    if line[0].islower() and not any(token[0].isdigit() for token in times):
        return False  # "publié lundi": rather the end of a sentence whose line was broken
    return bool(times) and all(token in _BETWEEN_TIMES or token in times for token in tokens)


def furniture_lines(text: str) -> Work[list[Edit]]:
    """One edit for each line of furniture, which leaves its text as it is; none where nothing else is left.

    Interruptible.
    """
    judged = yield from gathered((span, is_furniture(span.of(text))) for span in _lines(text))
    if all(is_set_apart for _, is_set_apart in judged):
        return []
    return [Edit(span, span.of(text), RepairReason.FURNITURE) for span, is_set_apart in judged if is_set_apart]


def _lines(text: str) -> Iterator[Span]:
    """The lines of `text` that are not blank."""
    for match in re.finditer(r"[^\n]+", text):
        if not match.group().isspace():
            yield Span(*match.span())
