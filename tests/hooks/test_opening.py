import pytest

from infoprep.hooks.opening import opened


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("does a ticket really help at the yard", "how much does a ticket help at the yard"),
        ("does sea time count for a shore job", "how much does sea time count for a shore job"),
        ("do casuals ever get kept on", "how often do casuals get kept on"),
        ("which groups hire, projects or operations", "which groups hire, projects or operations, and why"),
        ("what is the press like, German or Swiss", "what is the press like, German or Swiss"),
        ("does the yard get a say in the design", "how much of a say does the yard get in the design"),
        ("did you miss the sea", "how much did you miss the sea"),
        ("would they even look at a cook", "What would make them look at a cook"),
        ("would you ever go back", "what would it take to tempt you back"),
        ("would you hire someone out of the yard", "What would make you hire someone out of the yard"),
        ("Has the sale changed how many you take", "how, if at all, has the sale changed how many you take"),
        ("does the rota change anything at night", "what, if anything, does the rota change at night"),
        ("Packers who become fitters, does that happen", "how often do packers become fitters"),
        ("has online-only killed the saleroom", "how far has online-only killed the saleroom"),
        ("is quality listened to on the line", "how much is quality listened to on the line"),
        ("do station crews respect office people", "how much do station crews respect office people"),
        ("would you join now", "would you join now, and why"),
        ("do they care I have no ticket", "how much does it matter that I have no ticket"),
        ("did they mind that I was older", "how much would it have mattered that I was older"),
        ("does rank decide shifts", "how far does rank decide shifts"),
        ("how is it to come from a yard", "what is it like to come from a yard"),
        ("are contracts a trap", "how much of a trap are contracts"),
        ("is the exam as bad as people say", "how bad is the exam really"),
        ("will my degree count", "how much will my degree count"),
        ("does no ticket matter", "how much does having no ticket matter"),
        ("are you on the bench ever", "how often are you on the bench"),
        ("how much is the travel", "how much travel is there"),
        ("are planners specialised", "how specialised are planners"),
        (
            "would somebody from a ward be credible on a boat",
            "how credible would somebody from a ward be on a boat",
        ),
        ("can you start part time and build up", "how would it work to start part time and build up"),
        ("is it too late to start", "how late is too late to start"),
        ("do they take cooks without papers", "how often do they take cooks without papers"),
        ("Do tests take long", "Do tests take long"),  # no rule knows how: it is given back
        ("does it change or is it the same", "does it change or is it the same"),
        ("should I wait for spring", "should I wait for spring, and why"),
        ("does the buyer set it or the manager", "does the buyer set it or the manager, and what decides it"),
        ("do trainees get a mentor", "do trainees get a mentor"),
        ("would I have to start at the bottom", "in which cases would I have to start at the bottom"),
        ("could I keep my stall in summer", "how would it work to keep my stall in summer"),
        ("is there room for a late starter", "how much room is there for a late starter"),
        ("is night work normal in the first year", "how normal is night work in the first year"),
        ("is the yard the only realistic way in", "which ways in have you seen work besides the yard"),
        ("do they do a sewing test", "what is the sewing test like, if there is one"),
        ("is the code test a take-home", "what is the code test like"),
        ("was the port done in house", "how was the port done"),
        ("are the shifts tiring in winter", "how tiring are the shifts in winter"),
        ("are you cutting hours in shops", "how far are you cutting hours in shops"),
        (
            "is there many women on the floor and is it ok",
            "how many women are there on the floor, and how is it for them",
        ),
        ("how are teams built", "how are teams built"),
    ],
)
def test_a_question_leaves_room_to_explain(text, question):
    assert opened(text) == question
