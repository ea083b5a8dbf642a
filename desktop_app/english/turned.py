"""Denials that a good translation turns round: "n'a pas changé" and "is still the same"."""

from __future__ import annotations

import re

from desktop_app.core.text import Span
from desktop_app.english.parallels import Parallels

_ROOM = 50
_FRENCH = tuple(
    (re.compile(denied), re.compile(said))
    for denied, said in (
        (r"\bchang|\bevolu|\bboug|\bmodif|\bvari|\bpareil", r"\bsame\b|\bremain|\bstay|\bstable|\bconstant|\bsteady"),
        (r"\blongtemps", r"\brecent|\bsoon|\bshortly|\bago\b|\blately|\bjust\b|\bbrief"),
        (r"\bencore\b", r"\byet to\b|\bstill to\b|\bpending|\bawait|\bcontinu"),
        (
            r"\bbeaucoup|\bgrand-chose|\bassez|\bsuff|\bautant",
            r"\blittle\b|\bfew\b|\bsmall|\blow\b|\blimited|\black|\bshort\b|\bmodest|\bpoor|\btoo\b|\bless\b|\binsuf",
        ),
        (r"\bseule?s?\b|\bunique", r"\bone of\b|\bothers\b|\balso\b|\banother\b|\btoo\b|\bas well\b"),
        (r"\bautre", r"\bonly\b|\bsole\b|\balone\b"),
        (
            r"\bd'accord|\baccept|\bpartag|\bveul|\bveut|\bvoul|\bsouhait|\baime",
            r"\bdisagree|\breject|\brefus|\boppos|\bdispute|\bhate|\bdislike|\breluct|\bdeclin",
        ),
        (
            r"\bsa[iv]|\bconna|\bsure?s?\b|\bcertain|\bclair|\bcompr|\bvoi",
            r"\bunclear|\bwonder|\bunknown|\bquestion|\bunsure|\buncertain|\bguess|\bconfus|\bpuzzl|\bmyster",
        ),
        (
            r"\breuss|\bparv|\bobten|\brempl|\bgagn|\bplus\b",
            r"\blos[et]|\bmiss(?:ed|ing)|\bunsucc|\bstruggl"
            r"|\bdefeat",
        ),
        (
            r"\bplus\b",
            r"\bgone\b|\bformer|\bend(?:s|ed|ing)?\b|\bstop|\bceas|\bover\b|\bdisappear|\bout of\b|\bquit\b|\blosing",
        ),
        (r"\bbien\b|\bbon(?:ne)?s?\b|\brond\b", r"\bill\b|\bbad|\bpoor|\bwrong|\bsick|\bterrib|\bworse"),
        (
            r"\bvraie?\b|\bexact|\bcorrect|\bjuste|\bveri",
            r"\bfalse|\bwrong|\buntrue|\blie[sd]?\b|\bmislead|\bincorrect",
        ),
        (r"\bfacile|\bsimple|\bevident|\baise", r"\bhard\b|\bharder|\bdifficult|\btough|\bchalleng|\btrick"),
        (r"\brare", r"\boften|\bcommon|\bfrequent|\busual|\bnumerous|\bregular"),
        (r"\boubli|\bperd\w+ de vue", r"\bremember|\bin mind|\brecall|\baware|\bconscious"),
        (r"\brespect|\bconform", r"\bbreach|\bviolat|\binfring|\bcontrav|\bdisreg|\bflout|\bfail|\bnon-?co|\bdef[iy]"),
        (r"\bmenag", r"\bevery\b|\ball\b|\bgreat|\bhard\b|\bfull|\btireless"),
        (r"\bpartie\b|\bmembre|\bappart|\brelev", r"\boutside\b|\bnon-|\bbeyond\b|\bexcl"),
        (
            r"\b(?:aussi|autant|si|aussi)\b|\bjamais [^.,;]{0,20}(?:plus|moins|aussi|autant)",
            r"\b(?:most|highest|lowest|best|worst|record|all-time|ever|greatest|largest|biggest)\b|\bunlike",
        ),
        (r"\bexclu", r"\bmay\b|\bmight\b|\bpossib|\bopen\b|\bcould\b"),
        (
            r"\bimpliqu|\bme[lt]|\bapproch|\bimmisc|\btouch|\bdirai|\bdit|\bparl",
            r"\bstay|\baway\b|\bkeep|\bkept|\bsilent|\bsecret|\bquiet|\bprivate|\bwithh",
        ),
        (r"\bperd|\blach|\babandon|\bren[do]", r"\bkeep|\bkept|\bretain|\bstay|\bhold\w* on"),
        (r"\bignor|\bsans\b", r"\bknow|\baware|\breminis|\brecall|\bremind|\blike\b"),
        (r"\bdout", r"\bsure\b|\bcertain|\bconfident|\bconvinc|\bbelie|\bclear"),
        (r"\bcach|\bsecret", r"\bopen|\bclear|\badmit|\bcandid|\bfrank"),
        (r"\bmanqu|\bfaill", r"\bwill\b|\balways|\bcertain|\bsure\b|\bplent|\bmany\b|\blots?\b"),
        (r"\bmal\b|\bmauvais", r"\bwell\b|\bgood\b|\bfine\b|\bbetter"),
        (r"\bfini|\btermin|\bacheve|\bpaye|\breglee?s?\b", r"\bstill\b|\bpending|\bunfinish|\boutstanding"),
        (r"\battend|\bprev", r"\bsurpris|\bsudden|\bunexpect"),
        (r"\bpresent|\bvenu", r"\babsen|\bmissing|\baway\b"),
        (r"\bexist|\b(?:y )?a\b|\bavoir|\bdispos", r"\black|\babsen|\bnon-?exist|\bempty|\bdevoid"),
        (r"\bos[ea]|\bveul|\bvoul", r"\bafraid|\bfear|\bworr|\bscare|\bshy\b"),
        (
            r"\bmenage|\bcorrespond|\bressembl|\bcompatib|\bcolle|\bcompar",
            r"\bconflict|\bdiffer|\bunlike|\bclash|\bodds|\bcontrad|\bcontrast",
        ),
        (r"\bobligat|\bperman", r"\btempor|\boption|\bvolunt"),
        (r"\bevite[rz]?\b|\bse pass", r"\bmust\b"),
        (r"\binclu|\bcompri|\bcompt", r"\bexclu|\bexcept|\bleft out|\bapart from|\bomit"),
    )
)
_BY = (
    r"^(?:n't|not|no|never|nothing|none|cannot)"
    r"(?: (?:a|an|the|be|been|very|so|too|all|that|really|quite|particularly|even|yet|any))* "
)
_ENGLISH = tuple(
    (re.compile(denied), re.compile(said))
    for denied, said in (
        (
            _BY + r"(?:long|soon|late)",
            r"\brecent|\bbientot|\btard|\bavant|\bpeu\b|\brapid|\baussitot|\bpeine"
            r"|\bsuite",
        ),
        (
            _BY
            + r"(?:until|before|except|else|more than|anything|any other|other than)\b|^.{2,14}\b(?:until|else|but)\b",
            r"\bn(?:e\b|').{0,40}\bqu[e']|\bseule?(?:s|ment)?\b|\bsauf\b|\bhormis\b|\bavant\b|\battend\w*|\bjusqu"
            r"|\bfallu\b",
        ),
        (_BY + r"(?:chang|mov|differ)", r"\bmeme|\breste\w*|\btoujours|\bstable|\bdemeur|\bainsi|\binchang|\bgel"),
        (
            r"\blonger\b|\bany ?more|\bany further",
            r"\bcess|\bsuppr|\bfin[ie]?s?\b|\barret|\babandon|\bperd|\bancien|\bdesormais|\bdisparu|\bquitt"
            r"|\bdepass|\bretir"
            r"|\btermin|\blev[ae]|\bex-",
        ),
        (
            r"\b(?:(?:have|has|had) to|need|requir\w*|compulsory|mandatory|oblig\w*)\b",
            r"\bdispens|\bexempt|\bfacult|\boption|\bvolont|\blibre|\binutil",
        ),
        (
            _BY + r"(?:know|sure|clear|certain|underst|idea)",
            r"\bignor|\bse demand|\bdout|\bincert|\bflou|\binconn|\bmyster|\bvague|\bobscur|\bconfus",
        ),
        (
            _BY + r"(?:enough|much|many|good|well|far|as|big|great|large|adequ|suffic|modest|often|always|usual)",
            r"\bpeu\b|\bmal\b|\bmauvais|\bfaible|\btrop|\binsuf|\bmanqu|\bpauvre|\bpetit|\bmoins|\bmedioc|\bminim"
            r"|\bpres\b|\brare|\bmoyen|\bdifficult|\bpeine",
        ),
        (
            _BY + r"(?:going to )?(?:agree|accept|want|willing|like|wish|support|let|allow|vote)",
            r"\brefus|\brejet|\boppos|\bcontre\b|\bdesaccord|\bhostil|\brepouss|\bdetest|\bsceptiq|\breticen"
            r"|\bcontest",
        ),
        (_BY + r"(?:eas[yi]|simpl|possib)", r"\bdifficil|\bdure?\b|\bcompliq|\bcomplex|\bpenib|\bdelicat"),
        (
            _BY + r"(?:able|manage|succeed|get|help|way|understand|accept)|^can",
            r"\bimpossib|\bincapab|\bechou|\bempech|\brat[ea]|\binterdi|\bimpuiss|\bhors d|\bincompr|\binconc"
            r"|\binaccep|\bexclu|\bimpens",
        ),
        (
            _BY + r"(?:matter|difference|important|care)",
            r"\begal\b|\bimporte\b|\bindiff|\bquel(?:le)?s? que\b|\bquoi qu|\bmoqu",
        ),
        (
            _BY + r"(?:want |wish )?(?:to )?(?:be )?(?:name|identif|public|disclos|reveal)",
            r"\banonym|\bsecret|\bconfiden|\bcach|\btai[rt]",
        ),
        (
            _BY + r"(?:doubt|question|surpris|wonder|secret|mistak|deny|denied|denial)",
            r"\bsure?s?\b|\bcertain|\bevident|\bincontest|\bnormal|\bdout|\bclair|\bcache|\bforcement|\bindeni"
            r"|\bsurpri",
        ),
        (_BY + r"(?:alone|exception|different)", r"\baussi\b|\begalement|\bcomme\b|\bpareil|\bautre|\bau-dela"),
        (_BY + r"(?:wrong|bad|problem)", r"\braison|\bjuste|\bbien\b|\bbon"),
        (_BY + r"(?:work|function|good)", r"\bpanne|\bdefail|\bmauvais|\bechou"),
        (
            _BY + r"(?:true|right|real|correct|accurate)",
            r"\bfau[xs]|\btort|\bmensong|\berron|\bfictif|\binvent|\binjust",
        ),
        (_BY + r"(?:have|has|had)\b", r"\bmanqu|\bdepourv|\bprive|\bperd|\babsen|\bfaute\b"),
        (_BY + r"(?:worry|fear)", r"\brassur|\bcalm|\btranquil"),
        (_BY + r"(?:less|lower|fewer|under)", r"\bau moins|\bminim"),
        (_BY + r"(?:out\b|over\b|dead|finish|lost)", r"\btoujours|\bencore|\bvivan|\blice\b|\bcontinu"),
        (r"\b(?:the case|so)\b", r"\bsinon\b|\bautrement|\bcontraire|\bfau[xs]|\btort"),
        (_BY + r"(?:forget|overlook)", r"\brappel|\bsouven|\bmemoire|\besprit|\bgard\w*|\bvue\b"),
        (_BY + r"(?:\w+ )?sense", r"\babsurd|\binsens|\baberr|\billog|\bridic"),
        (_BY + r"(?:too )?distant", r"\bproche|\bprochain|\bbientot"),
        (_BY + r"(?:allow|permit)", r"\binterdi|\bempech|\brefus"),
    )
)
"""Words beside a negation, and words of the other language that say the same without one."""


def turned_in_english(french: str, denial: Span, english: str, place: Span) -> bool:
    """Whether the English says at `place` without a negation what the French denies. All texts are plain."""
    clause = french[denial.start : denial.end + _ROOM]
    beside = english[max(0, place.start - _ROOM) : place.end + _ROOM]
    return any(denied.search(clause) and said.search(beside) for denied, said in _FRENCH)


def turned_in_french(english: str, denial: Span, french: str, parallels: Parallels) -> bool:
    """Whether the French says without a negation what the English denies. All texts are plain."""
    clause = english[denial.start : denial.end + 30]
    for denied, said in _ENGLISH:
        if denied.search(clause):
            near = (Span(*one.span()) for one in said.finditer(french))
            if any(parallels.distance(span, denial) <= _ROOM for span in near):
                return True
    return False
