"""The words of a French sentence as a measure of importance needs them: elisions split, stems, stop words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from desktop_app.core.text import fold

_LONGEST = 40  # what is longer is no word, and the stemmer's time grows with the square of the length

_ELIDED = ("c'", "d'", "j'", "l'", "m'", "n'", "s'", "t'", "qu'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'")

_TOKEN = re.compile(
    r"""\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?(?!\w)   # 4 500
      | \d+(?:[.,]\d+)+(?!\w)                             # 3,5
      | [^\W_]+(?:[-'][^\W_]+)*                           # porte-parole, l'attaque, 11h15, G7
    """,
    re.VERBOSE,
)
_ELISION = re.compile("|".join(sorted(_ELIDED, key=len, reverse=True)))
_CLITIC = re.compile(r"(?<=\w)-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|ci|là|la)$")
_SPACE = re.compile(r"\s")

_FUNCTION_WORDS = """
    le la les un une des du de au aux à
    ce cet cette ces celui celle ceux celles cela ceci ça
    mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
    je tu il elle on nous vous ils elles me te se moi toi soi lui eux y en
    qui que quoi dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles
    quel quelle quels quelles quelque quelques quelqu'un quiconque chacun chacune chaque aucun aucune nul nulle
    tout toute tous toutes tel telle tels telles même mêmes autre autres plusieurs certains certaines divers
    et ou où ni mais or car donc si comme quand lorsque puisque quoique tandis alors afin parce
    avec sans sous sur dans par pour vers chez entre parmi contre depuis dès pendant durant avant après devant
    derrière hors sauf selon malgré envers jusque via lors outre près loin autour auprès face suite cause grâce
    ne pas plus point jamais guère rien personne non oui
    très trop peu assez moins aussi ainsi encore déjà toujours souvent parfois bien mal tant autant plutôt presque
    environ surtout notamment également seulement ensuite puis enfin cependant toutefois pourtant néanmoins
    désormais aujourd'hui hier demain maintenant ici là voici voilà ailleurs dessus dessous dedans dehors
    quelquefois bientôt tard tôt récemment actuellement
    être suis es est sommes êtes sont étais était étions étiez étaient fus fut fûmes furent sera serai seras serons
    serez seront serais serait serions seraient soit sois soient soyons soyez fût été étant
    avoir ai as a avons avez ont avais avait avions aviez avaient eut eurent aura aurai auras aurons aurez auront
    aurais aurait aurions auraient ait aie aient ayant eu eue eus eues
    faire fait faite faits faites fais font faisait faisaient fera feront ferait fasse
    pouvoir peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pu puisse puissent
    devoir doit doivent devait devaient devra devront devrait devraient dû
    aller va vont allait allaient ira iront irait
"""
_REPORTING_WORDS = """
    dire dit dite dits disait disent disant
    ajouter ajouté ajoute ajoutent ajoutait ajoutant
    affirmer affirmé affirme affirment affirmait affirmant
    annoncer annoncé annonce annoncent annonçait annonçant
    assurer assuré assure assurent assurait assurant
    déclarer déclaré déclare déclarent déclarait déclarant
    estimer estimé estime estiment estimait estimant
    expliquer expliqué explique expliquent expliquait expliquant
    indiquer indiqué indique indiquent indiquait indiquant
    préciser précisé précise précisent précisait précisant
    poursuivre poursuivi poursuit
    raconter raconté raconte racontent racontait
    rappeler rappelé rappelle rappellent rappelait rappelant
    rapporter rapporté rapporte rapportent rapportait
    souligner souligné souligne soulignent soulignait soulignant
    confier confié confie conclure conclu conclut noter noté note notent citer cité cite
    monsieur madame mme mm
"""

STOP_WORDS: frozenset[str] = frozenset((*_ELIDED, *_FUNCTION_WORDS.split(), *_REPORTING_WORDS.split()))
"""Words, in lower case, that say nothing about what an article is about; who speaks and how is no topic either."""


def words(sentence: str) -> tuple[str, ...]:
    """The words and numbers of `sentence` in lower case and reading order.

    An elision is a word of its own ("l'", "attaque"), a pronoun after its verb is dropped ("dit-il" gives
    "dit"), figures lose their spaces ("4 500" gives "4500").
    """
    text = unicodedata.normalize("NFC", sentence).replace("’", "'").replace("ʼ", "'").lower()
    return tuple(part for token in _TOKEN.findall(text) for part in _parts(token))


def _parts(token: str) -> tuple[str, ...]:
    elided: list[str] = []
    start = 0
    while (found := _ELISION.match(token, start)) and found.end() < len(token):
        elided.append(found.group())
        start = found.end()
    return (*elided, _CLITIC.sub("", _SPACE.sub("", token[start:])))


def is_content(word: str) -> bool:
    """Whether `word`, in lower case, can be what a sentence is about: neither a stop word nor a single character."""
    return len(word) > 1 and word not in STOP_WORDS


def content_stems(sentence: str, stem: Callable[[str], str]) -> tuple[str, ...]:
    """The stems of the content words of `sentence`, in reading order, repeated as they are."""
    return tuple(stem(word) for word in words(sentence) if is_content(word))


class FrenchStemmer:
    """Snowball's French stemmer (Porter, snowballstem.org), which forgets no word it has seen.

    Stems are without accents, so that "Etat", as often typed, meets "État"; only the first 40 letters count.
    """

    def __init__(self) -> None:
        from nltk.stem.snowball import FrenchStemmer as Snowball  # NLTK's import costs 0.4 s

        self._stem: Callable[[str], str] = Snowball().stem
        self._known: dict[str, str] = {}

    def __call__(self, word: str) -> str:
        if word not in self._known:
            self._known[word] = fold(self._stem(word[:_LONGEST]))
        return self._known[word]


class FrenchTokenizer:
    """What sumy asks for in place of its own tokenizer, which needs NLTK data from the network.

    Shape: https://miso-belica.github.io/sumy/how-to-add-new-language.html
    """

    def to_sentences(self, paragraph: str) -> tuple[str, ...]:
        """The paragraph as one sentence: sentences are cut by an earlier step."""
        return (paragraph,) if paragraph.strip() else ()

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """The words and numbers of a sentence, as `words` cuts them, single characters left out."""
        return tuple(word for word in words(sentence) if len(word) > 1)
