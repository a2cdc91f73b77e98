"""Funds, programmes and agencies of the United Nations sponsor like any delegation."""

TEXT = "Safe Bridges\n\nThe General Assembly,\n\n1. Calls upon States to inspect bridges;\n"


def test_an_organization_is_known_by_its_sign_and_by_its_name(run, run_json, tmp_path):
    base = tmp_path / "base.txt"
    base.write_text(TEXT, encoding="utf-8")
    path = tmp_path / "bridges.draftbench"
    assert run("new", path, "--base", base)[0] == 0
    code, out, _ = run("delegations", path, "add", "FAO", "Banque mondiale")
    assert (code, "Food and Agriculture Organization" in out) == (0, True)
    add = ("amend", path, "add", "--clause", "OP 1", "--replace", "inspect")
    assert run(*add, "test", "--sponsor", "WHO")[0] == 0
    assert run(*add, "survey", "--sponsor", "ONU-Femmes")[0] == 0
    code, data = run_json("delegations", path, "list")
    found = {one["code"]: (one["name"], one["kind"]) for one in data["delegations"]}
    assert code == 0
    assert set(found) == {"FAO", "WB", "WHO", "UN-Women"}
    assert found["WHO"] == ("World Health Organization", "entity")


def test_a_meeting_may_call_an_organization_as_it_likes_but_no_state(run, run_json, tmp_path):
    base = tmp_path / "base.txt"
    base.write_text(TEXT, encoding="utf-8")
    path = tmp_path / "bridges.draftbench"
    assert run("new", path, "--base", base)[0] == 0
    assert run("delegations", path, "add", "UNEP=UN Environment")[0] == 0
    assert run("delegations", path, "add", "MEX=The Mexicans")[0] == 2
    assert run("delegations", path, "add", "UNEP=Somebody else")[0] == 2
    _, data = run_json("delegations", path, "list")
    assert [(one["code"], one["name"]) for one in data["delegations"]] == [
        ("UNEP", "UN Environment")
    ]
