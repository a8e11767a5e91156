using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using EmulationKit.Packs;

namespace EmulationKit.Awards;

/// <summary>
/// An evaluation sealed with its rules, inputs, outcome and the engine's semantics version, as canonical JSON under a
/// SHA-256. Anyone can compute it again from the file alone, to the same bytes. It holds opaque ids, values and pass or
/// fail; no names, and no reasons.
/// </summary>
public sealed class EvaluationSeal
{
    private const string Format = "emulationkit-seal";
    private const string NeedsReflection = "A seal reads and writes rules by reflection over their types.";

    private EvaluationSeal(byte[] file, string hash)
    {
        File = file;
        Hash = hash;
    }

    /// <summary>The file, in UTF-8.</summary>
    public ReadOnlyMemory<byte> File { get; }

    /// <summary>The SHA-256 of what is sealed: 64 hexadecimal digits, which a decision prints.</summary>
    public string Hash { get; }

    /// <summary>Seals an evaluation.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="vocabulary">The methods and clauses that its rules use; the kit's own if not said.</param>
    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    public static EvaluationSeal Of(Evaluation evaluation, RuleVocabulary? vocabulary = null)
    {
        Guard.Against.Null(evaluation);
        var options = RulesJson.Options(vocabulary);
        using var payload = new MemoryStream();
        using (var writer = Writer(payload))
        {
            WritePayload(writer, evaluation, options);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(payload.GetBuffer().AsSpan(0, (int)payload.Length)));
        using var file = new MemoryStream();
        using (var writer = Writer(file))
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WritePropertyName("payload");
            writer.WriteRawValue(payload.GetBuffer().AsSpan(0, (int)payload.Length), skipInputValidation: true);
            writer.WriteString("sha256", hash);
            writer.WriteEndObject();
        }

        return new(file.ToArray(), hash);
    }

    /// <summary>
    /// Computes a seal again from its file. Returns the evaluation if every byte comes out the same; else
    /// <c>Seal.Malformed</c>, <c>Seal.UnknownSemantics</c>, <c>Seal.OtherSeal</c> (not the one the decision names),
    /// <c>Seal.Altered</c>, <c>Seal.OutcomeDiffers</c>, or what is wrong with the rules or inputs in it.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="expectedHash">The hash that a decision prints, if it is to be compared.</param>
    /// <param name="vocabulary">The methods and clauses that the rules use; the kit's own if not said.</param>
    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    public static ErrorOr<Evaluation> Verify(ReadOnlyMemory<byte> file, string? expectedHash = null, RuleVocabulary? vocabulary = null)
    {
        if (!Utf8.IsValid(file.Span))
        {
            return DomainError.Validation("Seal.Malformed", "The file is not text in UTF-8.", "Tệp không phải văn bản UTF-8.");
        }

        try
        {
            using var document = JsonDocument.Parse(file);
            if (document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("format", out var format) || format.GetRawText() != $"\"{Format}\""
                || !document.RootElement.TryGetProperty("payload", out var payload)
                || !document.RootElement.TryGetProperty("sha256", out var sha) || sha.ValueKind != JsonValueKind.String)
            {
                return DomainError.Validation("Seal.Malformed", "The file is not a seal.", "Tệp không phải là bản niêm phong.");
            }

            return Verify(file.Span, payload, sha.GetRawText().Trim('"'), expectedHash, vocabulary);
        }
        catch (JsonException problem)
        {
            return RulesJson.Malformed("Seal.Malformed", problem);
        }
    }

    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    private static ErrorOr<Evaluation> Verify(ReadOnlySpan<byte> file, JsonElement payload, string hash, string? expectedHash, RuleVocabulary? vocabulary)
    {
        var problems = new Problems();
        if (expectedHash is not null && !string.Equals(expectedHash, hash, StringComparison.OrdinalIgnoreCase))
        {
            problems.Add("Seal.OtherSeal", "sha256", $"The file is sealed as {hash}, not as {expectedHash}.", $"Tệp được niêm phong với mã {hash}, không phải {expectedHash}.");
        }

        if (payload.ValueKind == JsonValueKind.Object && payload.TryGetProperty("semantics", out var semantics)
            && !(semantics.ValueKind == JsonValueKind.Number && semantics.TryGetInt32(out var version) && version == EvaluationPlan.SemanticsVersion))
        {
            problems.Add("Seal.UnknownSemantics", "payload/semantics", $"This engine computes semantics {EvaluationPlan.SemanticsVersion}, not {semantics}; use a newer one.",
                $"Bộ máy này tính theo ngữ nghĩa {EvaluationPlan.SemanticsVersion}, không phải {semantics}; hãy dùng phiên bản mới hơn.");
        }

        if (!Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(payload.GetRawText()))).Equals(hash, StringComparison.Ordinal))
        {
            problems.Add("Seal.Altered", "payload", "The contents do not fit the seal's hash; the file was changed after sealing.",
                "Nội dung không khớp mã băm; tệp đã bị thay đổi sau khi niêm phong.");
        }

        if (problems.Any)
        {
            return problems.Errors.ToList();
        }

        if (JsonNulls.Check("Seal.Malformed", payload) is { Count: > 0 } nulls)
        {
            return nulls;
        }

        if (payload.Deserialize<SealPayload>(RulesJson.Options(vocabulary)) is not { } opened)
        {
            return DomainError.Validation("Seal.Malformed", "The seal is empty.", "Bản niêm phong rỗng.", "payload");
        }

        var evaluation = EvaluationPlan.Compile(opened.Rules)
            .Then(plan => plan.Evaluate(opened.Participants.Select(p => p.Open()), new(opened.AsOf) { AwardYear = opened.AwardYear, Settlements = opened.Settlements }));
        if (evaluation.IsError)
        {
            return evaluation.Errors;
        }

        return Of(evaluation.Value, vocabulary).File.Span.SequenceEqual(file) ? evaluation : Differs(opened, evaluation.Value);
    }

    private static Error Differs(SealPayload opened, Evaluation evaluation)
    {
        var other = opened.Outcomes.Where(o => !evaluation.Inputs.Contains(o.Id) || !Same(o, SealedOutcome.Of(evaluation[o.Id], evaluation.Plan.Scopes))).Select(o => o.Id).Take(5).ToArray();
        return other.Length == 0
            ? DomainError.Validation("Seal.Altered", "The file is not in the canonical form; it was changed after sealing.", "Tệp không ở dạng chuẩn; đã bị thay đổi sau khi niêm phong.", "payload")
            : DomainError.Validation("Seal.OutcomeDiffers", $"Computed again, the outcome differs, first for: {string.Join(", ", other)}.", $"Tính lại cho kết quả khác, trước hết với: {string.Join(", ", other)}.", "payload/outcomes");
    }

    private static bool Same(SealedOutcome a, SealedOutcome b) =>
        a.Status == b.Status && a.Total == b.Total
        && a.Awards.OrderBy(o => o.Key, StringComparer.Ordinal).SequenceEqual(b.Awards.OrderBy(o => o.Key, StringComparer.Ordinal))
        && a.Ranks.OrderBy(o => o.Key, StringComparer.Ordinal).SequenceEqual(b.Ranks.OrderBy(o => o.Key, StringComparer.Ordinal));

    private static Utf8JsonWriter Writer(Stream stream) => new(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    private static void WritePayload(Utf8JsonWriter writer, Evaluation evaluation, JsonSerializerOptions options)
    {
        // Keys stand in the order of the canonical form; participants one by one, so that a large seal needs no tree.
        var ids = evaluation.Inputs.Ids.Order(StringComparer.Ordinal).ToArray();
        writer.WriteStartObject();
        Put(writer, "asOf", evaluation.Options.AsOf, options);
        Put(writer, "awardYear", evaluation.Options.Year, options);
        PutAll(writer, "outcomes", ids.Select(id => SealedOutcome.Of(evaluation[id], evaluation.Plan.Scopes)), options);
        PutAll(writer, "participants", ids.Select(id => SealedParticipant.Of(evaluation.Inputs[id])), options);
        Put(writer, "rules", evaluation.Plan.Rules, options);
        Put(writer, "semantics", EvaluationPlan.SemanticsVersion, options);
        PutAll(writer, "settlements", evaluation.Options.Settlements, options);
        writer.WriteEndObject();
    }

    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    private static void Put<T>(Utf8JsonWriter writer, string key, T value, JsonSerializerOptions options)
    {
        writer.WritePropertyName(key);
        CanonicalJson.Write(writer, JsonSerializer.SerializeToElement(value, options));
    }

    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    private static void PutAll<T>(Utf8JsonWriter writer, string key, IEnumerable<T> values, JsonSerializerOptions options)
    {
        writer.WritePropertyName(key);
        writer.WriteStartArray();
        foreach (var value in values)
        {
            CanonicalJson.Write(writer, JsonSerializer.SerializeToElement(value, options));
        }

        writer.WriteEndArray();
    }
}
