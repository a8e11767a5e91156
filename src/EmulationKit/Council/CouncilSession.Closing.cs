using EmulationKit.Access;

namespace EmulationKit.Council;

public sealed partial class CouncilSession
{
    /// <summary>Closes the vote: opens the box with the tellers' passphrase, counts, makes minutes and record, and
    /// destroys the sealed ballots and the key. What is refused changes nothing: <c>Council.NotOpenYet</c>,
    /// <c>Council.VoteClosed</c>, <c>Council.VoteVoid</c>, <c>Council.NotATeller</c>; all at once
    /// <c>Council.AttendanceNotRecorded</c> and <c>Council.BoxDoesNotMatchRoll</c>; <c>Council.WrongPassphrase</c>;
    /// <c>Council.PaperDamaged</c>.</summary>
    /// <param name="by">The teller.</param>
    /// <param name="passphrase">The tellers' passphrase.</param>
    /// <param name="at">When.</param>
    public ErrorOr<ClosedVote> Close(ActorId by, TellersPassphrase passphrase, DateTimeOffset at)
    {
        Guard.Against.Null(passphrase);
        if (NotOpen is { } notOpen)
        {
            return notOpen;
        }

        if (!tellers.Contains(by))
        {
            return CouncilErrors.NotATeller;
        }

        var errors = BeforeOpeningTheBox().ToList();
        if (errors.Count > 0)
        {
            return errors;
        }

        using var unlocked = Guard.Against.Null(key).TryUnlock(passphrase, SealContext.Key(Id, Round));
        if (unlocked is null)
        {
            return CouncilErrors.WrongPassphrase;
        }

        var opening = new BoxOpening(unlocked, Id, Round);
        var counted = motions.ConvertAll(motion => opening.Count(motion, box));
        errors.AddRange(counted.Where(count => count.IsError).SelectMany(count => count.Errors));
        if (errors.Count > 0)
        {
            return errors;
        }

        var outcome = Conclude(by, at, opening, counted.ConvertAll(count => count.Value));
        Outcome = outcome;
        State = CouncilSessionState.Closed;
        DestroyBox();
        return outcome;
    }

    /// <summary>Declares the vote void, for instance because the passphrase is lost. Its box and key are destroyed, so
    /// that no ballot of it can ever be opened. Refused: <c>Council.NotOpenYet</c>, <c>Council.VoteClosed</c>,
    /// <c>Council.VoteVoid</c>, <c>Council.ReasonMissing</c>.</summary>
    /// <param name="by">Who declares it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="at">When.</param>
    public ErrorOr<Success> VoidVote(ActorId by, string reason, DateTimeOffset at)
    {
        Guard.Against.NullOrWhiteSpace(by.Value);
        if (NotOpen is { } notOpen)
        {
            return notOpen;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return CouncilErrors.ReasonMissing;
        }

        voidedRounds.Add(new VoidedRound(Round, OpenedAt ?? at, at, by, reason.Trim()));
        State = CouncilSessionState.Void;
        DestroyBox();
        return Result.Success;
    }

    /// <summary>Prepares the vote again after it was declared void: a new round in which nobody has voted and nobody's
    /// attendance is recorded; motions and declared conflicts stay. Refused: <c>Council.NotVoid</c>.</summary>
    /// <param name="meetsOn">The day on which it is held again.</param>
    public ErrorOr<Success> HoldAgain(DateOnly meetsOn)
    {
        if (State != CouncilSessionState.Void)
        {
            return CouncilErrors.NotVoid;
        }

        Round++;
        MeetsOn = meetsOn;
        OpenedAt = null;
        roll = VotingRoll.Empty;
        paperEntries.Clear();
        members.ForEach(member => member.Record(Attendance.NotRecorded));
        State = CouncilSessionState.Prepared;
        return Result.Success;
    }

    private IEnumerable<Error> BeforeOpeningTheBox()
    {
        foreach (var member in members.Where(member => member.Attendance == Attendance.NotRecorded))
        {
            yield return CouncilErrors.AttendanceNotRecorded(member);
        }

        foreach (var motion in motions)
        {
            var ballots = box.Ballots.Count(ballot => ballot.Motion == motion.Id);
            var voters = roll.ElectronicVoters(motion.Id);
            if (ballots != voters)
            {
                yield return CouncilErrors.BoxDoesNotMatchRoll(motion, ballots, voters);
            }
        }

        var stray = box.Ballots.Count(ballot => Find(ballot.Motion) is null);
        if (stray > 0)
        {
            yield return CouncilErrors.StrayBallots(stray);
        }
    }

    private ClosedVote Conclude(ActorId by, DateTimeOffset at, BoxOpening opening, List<MotionTally> tallies)
    {
        var minutes = new SessionMinutes(
            Id,
            Campaign,
            MeetsOn,
            Round,
            OpenedAt ?? at,
            at,
            [.. members.Select(member => new MemberAttendance(member.Id, member.Role, member.Attendance))],
            [.. tallies.Select(ResultOf)],
            [.. voidedRounds]);
        var record = new TellersRecord(
            [.. tellers],
            by,
            at,
            [.. tallies.Select(tally => new MotionBallots(tally.Motion.Id, tally.Electronic, tally.Paper))],
            opening.Invalid,
            [.. paperEntries]);
        return new ClosedVote(minutes, record, new ClosedBox(opening.Receipts, [.. tallies.SelectMany(tally => tally.Shuffled())]));
    }

    private MotionResult ResultOf(MotionTally tally)
    {
        var motion = tally.Motion;
        var recused = members.Where(member => IsRecused(motion.Id, member.Id)).Select(member => member.Id).ToList();
        var denominator = motion.Denominator == DenominatorRule.AllMembers ? members.Count : members.Count - recused.Count;
        return new MotionResult(
            motion.Id,
            motion.Kind,
            motion.AwardCode,
            motion.Places,
            motion.RequiredShare,
            motion.Denominator,
            denominator,
            recused,
            members.Count(member => member.TakesPart && !IsRecused(motion.Id, member.Id)),
            tally.Electronic + tally.Paper,
            tally.Invalid,
            tally.Results(denominator));
    }

    private void DestroyBox()
    {
        key = null;
        box = SealedBox.Empty;
    }
}
