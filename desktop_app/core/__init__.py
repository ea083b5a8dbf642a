"""What a briefing is and how one is made: values and rules, standard library only."""
