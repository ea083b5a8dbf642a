"""The real engine with the embedded package, given forty sentences that hold what must not be changed."""

from __future__ import annotations

import pytest

from desktop_app.assets import resource
from desktop_app.core.work import Work
from desktop_app.engines.literals import changed_literals, find_literals
from desktop_app.engines.translator import Engine, _Output
from desktop_app.packages.find import choose_package

SENTENCES = (
    "Le porte-parole a écrit sur Twitter @Jean_Dupont que la réunion était reportée.",
    "Suivez la conférence avec le mot-clic #JusticePourAdama dès 18 heures.",
    "Le rapport complet est disponible sur https://www.rapport-droits.org/fr/2015/annexe_2.pdf depuis lundi.",
    "Pour toute question, écrivez à contact.presse@secours-aide.org avant vendredi.",
    "Les familles peuvent appeler le +33 1 44 55 66 77 jour et nuit.",
    "Le numéro vert 0 800 123 456 a reçu 250 appels.",
    "Le fichier liste_detenus_2014.xlsx a été remis aux enquêteurs.",
    "Selon le site www.observatoire-paix.net, douze civils ont été tués.",
    "« Nous ne céderons pas », a tweeté @ministere_sante mardi soir.",
    "Les messages avec #Liberté et #NonALaGuerre se sont multipliés.",
    "Le document intitulé note_interne_v3.docx a fuité sur Internet.",
    "Le compte @afp_direct a publié une photo de la ville.",
    "Joint au 01 42 68 53 00, le ministère n'a pas répondu.",
    "Les dons sont reçus sur dons.croix-bleue.fr jusqu'à dimanche.",
    "La vidéo (https://video.exemple.com/watch?v=aB3_x9Kd) montre des hommes armés.",
    "Le journaliste @karim.benali a été libéré jeudi.",
    "Son adresse, m.durand+presse@exemple.fr, figure sur la liste.",
    "Le script nettoyage_final.py a effacé les données du serveur.",
    "D'après le journal Le_Matin_2, le général a été limogé.",
    "Contactez notre correspondant au +243 81 234 56 78 ou par courriel à goma@radio-lac.cd.",
    "Le hashtag #MeToo a été utilisé 40 000 fois en une semaine.",
    "Il a répondu à @UN_Women et à @HRW_fr que l'enquête était close.",
    "La liste est sur le site ofpra.gouv.fr/dossiers/2016.",
    "L'image IMG_2034.JPG a été prise à Alep le 7 octobre.",
    "Numéro d'urgence : 00 221 33 889 12 34.",
    "Écrire à la rédaction : redaction@lejournal.example.",
    "Les habitants se sont réunis sous le slogan #PasUnDePlus à Bamako.",
    "Le fichier /home/archives/rapport.pdf n'a pas été retrouvé.",
    "Selon t.me/canal_info, les rebelles ont quitté la ville.",
    "La plateforme « stop_corruption » compte 3 000 membres.",
    "Le ministre, joignable au (+225) 07-08-09-10-11, a démenti.",
    "Le communiqué (PDF : communique-12.pdf) n'est pas signé.",
    "https://t.co/Xy12AbC a été retiré mardi.",
    "@Elysee a confirmé la visite du président.",
    "#Alep : 25 frappes aériennes ont visé la ville lundi.",
    "Les photos sont sur instagram.com/le_reporter et sur https://reporter.org.",
    "Le logiciel Pegasus_v2.1.exe n'a pas été détecté.",
    "Appelez le 05.61.33.21.10 ou le 06-12-34-56-78 pour témoigner.",
    "Le compte WhatsApp +221 77 123 45 67 diffuse de fausses nouvelles.",
    "La page https://www.example.org/actualités/élections n'est plus accessible.",
)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(choose_package(resource("packages/fr_en")))


def test_every_literal_stands_in_the_english_once(engine: Engine) -> None:
    english = [translation.text for translation in engine.translations(SENTENCES)]
    assert all(find_literals(sentence) for sentence in SENTENCES)
    assert [text for text, said in zip(SENTENCES, english, strict=True) if changed_literals(text, said)] == []


def test_without_stand_ins_the_sentence_is_cut_around_its_literals(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.engines.translator.STAND_INS", ((), ()))
    english = [translation.text for translation in engine.translations(SENTENCES)]
    assert [text for text, said in zip(SENTENCES, english, strict=True) if changed_literals(text, said)] == []


def test_a_stand_in_that_the_engine_loses_is_followed_by_another(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def decoded(pieces: list[str], no_repeat: int = 0) -> Work[list[_Output]]:
        yield
        asked.extend(pieces)
        return [_Output(piece.replace("Kappa", "the page"), -1.0, 4, True) for piece in pieces]

    monkeypatch.setattr(engine, "_decoded", decoded)
    assert next(engine.translations(["Voir www.exemple.fr."])).text == "Voir www.exemple.fr."
    assert asked == ["Voir Kappa.", "Voir Sigma."]


def test_a_heading_in_capitals_keeps_its_literals(engine: Engine) -> None:
    (found,) = engine.translations(["LE RAPPORT EST SUR https://www.exemple.org/a_b SELON @afp_direct"])
    assert "https://www.exemple.org/a_b" in found.text
    assert "@afp_direct" in found.text
    assert "REPORT" in found.text
